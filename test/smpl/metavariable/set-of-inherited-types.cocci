@a@
type T;
@@
 typedef struct one { ... } T;

@b@
type T;
@@
 typedef struct two { ... } T;

@@
{a.T, b.T} *x;
@@
- get(x)
+ x->it
