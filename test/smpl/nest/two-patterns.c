int one(void)
{
	if (alpha())
		return gamma();
	return alpha() + gamma();
}
