int h(void)
{
	a = 1 + 2;
	a = A + B;
	a = 1 + b;
	a = 1 + 2 + 3;
	a = "a" + 1;
	a = 'a' + 1;
	a = -1 + 2;
}
