struct pt f(int p)
{
	if (p)
		return (struct pt){ 1, p };
	return (struct pt){ .x = 1, .y = p };
}
