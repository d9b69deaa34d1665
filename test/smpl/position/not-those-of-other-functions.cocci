@ready@
identifier f;
expression E;
position p;
@@

f(...)
{
	<...
	return poll@p(E, 0);
	...>
}

// The first rule matches in every function, with a position or without: none of its places is left to this one.
@@
expression E, E1;
position p != ready.p;
@@

- poll@p(E, E1)
+ poll_wait(E, E1)
