@@
identifier f =~ "^old_";
type T;
parameter list P;
@@
- T f(P);
