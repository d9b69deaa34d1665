int f(int y)
{
	foo();
	foo(1);
	foo(1, /* one */
	    2 /* two */);
	foo(
		1,
		2
	);
	foo(1,
	    bar(2));
}
