int twice(int x)
{
	return add(/* old */ x, 1) * 2;
}
