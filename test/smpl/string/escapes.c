void f(void)
{
	print("tab\tnew\n");
	print("tab new\n");
}
