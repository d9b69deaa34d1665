void h(void)
{
	int a = 3;
	int b[] = { 1, 2 };
	int c;
}
