void g(int a)
{
	if (a)
		one();
	else
		two();
}
