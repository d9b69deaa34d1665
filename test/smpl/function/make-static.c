int helper(int a)
{
	return a;
}
