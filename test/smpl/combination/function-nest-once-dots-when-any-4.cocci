@r forall@
expression E1;
expression E2;
@@
fc0(...)
{
<+... when any
- if (foo(x, p->next, E1))
-   E2;
...+>
}
