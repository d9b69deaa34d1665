@r forall@
identifier I1;
@@
I1(...)
{
<... 
  h(
+ *z
  )
...>
}
