void a1(int x)
{
	bad();
	if (x)
		bad();
}
void a2(int x)
{
	while (x)
		bad();
}
