void h(int *x)
{
	first(x);
	second(x);
}
