@r forall@
identifier I1;
@@
I1(...)
{
<+... when any
- lock(ret, ...);
...+>
}
