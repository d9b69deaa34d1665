int f(int x)
{
	foo(1);
	fo(1);
	bar(1);
}
