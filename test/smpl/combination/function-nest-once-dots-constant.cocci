@r forall@
constant C1;
identifier I2;
@@
I2(...)
{
<+... 
- init(C1, ...);
...+>
}
