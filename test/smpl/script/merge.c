void all(int a)
{
	count(1);
	if (a)
		count(a * 3);
}
