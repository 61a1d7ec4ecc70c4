// TypeScript asks of every import what it is, also of one that is there for its effect alone.
declare const styles: undefined;
export default styles;
