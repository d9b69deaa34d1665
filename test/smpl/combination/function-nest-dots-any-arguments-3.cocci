@r forall@
@@
fb0(...)
{
<... 
- return dev && (MAX);
+ x = 2;
...>
}
