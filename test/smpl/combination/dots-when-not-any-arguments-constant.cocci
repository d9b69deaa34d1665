@r forall@
expression E1;
constant C2;
expression E3;
identifier I4;
expression E5;
identifier I6;
@@
- if (E1)
-   p->next = foo(s.next, C2, E3);
... when != foo(...)
- I4->len += E5->I6;
