void all(int a)
{
	one(1);
	three(a * 3);
}
