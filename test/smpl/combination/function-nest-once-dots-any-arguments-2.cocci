@r forall@
@@
fb0(...)
{
<+... 
- q->len
+ new()
...+>
}
