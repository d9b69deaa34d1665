int f(int a)
{
	foo(a, bar(1) + bar(2));
	foo(a, 3);
	foo(a, g(bar(bar(3))));
	return 0;
}
