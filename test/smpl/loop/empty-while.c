int g(int a)
{
	while (a);
	while (b)
		;
	while (c) {}
	do { } while (d);
}
