void g(int a)
{
	risky(a);
	a = risky(a, 1);
	if (risky(2))
		risky(3);
}
