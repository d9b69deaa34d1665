static int fa0(int n)
{
	if (f()) {
	}
	return arr[y];
}
