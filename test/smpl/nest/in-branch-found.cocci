@r exists@
expression x;
identifier func;
position p;
@@
func(...)
{
	<...
	old(x)@p
	...>
}

@@
expression r.x;
position r.p;
@@
- old(x)@p
+ fresh(x)
