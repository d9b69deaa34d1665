@@
type T; identifier fn; parameter list PL;
@@
+ extern
T fn(PL);
