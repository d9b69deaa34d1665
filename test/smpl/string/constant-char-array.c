void g(char *p)
{
	puts("one");
	puts(p);
	puts("one" "two");
	puts(NAME);
	puts(L"one");
}
