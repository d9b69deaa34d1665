int f(int a)
{
	abc[a++]++;
	return 1;
}
