int f(void *p, char *q)
{
	bar(1);
	foo(2);
	bar(2);
	bar(3);
	foo(3);
	bar(4);
}
