@r forall@
identifier I1;
identifier I2;
@@
I2(...)
{
<+... when any
- i = q->I1;
...+>
}
