void f(int a, int *b)
{
	if (a > 1)
		*b = 1;
	else
		*b = 0;
	if (a) {
		*b = 1;
	} else {
		*b = 0;
	}
}
