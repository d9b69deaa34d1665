@r forall@
expression E1;
@@
fa0(...)
{
<+... when any
- E1;
+ new(E1);
...+>
}
