int h(void)
{
	pr("a\n", 1);
	pr("a" "\n", 1);
	pr("a\n");
	pr(L"a\n", 2);
	pr("a\n", "b", 'c');
}
