int h(void)
{
	foo(1);
	bar(1);
	old();
}
