int one(int list[])
{
	return list[0];
}
