void fa0(int n)
{
	int i = arr[n];
	return -ret;
}
