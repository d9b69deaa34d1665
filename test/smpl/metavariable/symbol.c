unsigned long g(int n)
{
	return jiffies + n;
}
