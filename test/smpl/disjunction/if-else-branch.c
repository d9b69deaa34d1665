void f(int a)
{
	if (a)
		one();
	if (a > 1)
		two();
	if (a > 2)
		three();
	two();
}
