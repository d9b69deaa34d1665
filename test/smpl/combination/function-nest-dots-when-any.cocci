@r forall@
identifier I1;
@@
I1(...)
{
<... when != return ...;
    when any
- return lock(y, ...);
...>
}
