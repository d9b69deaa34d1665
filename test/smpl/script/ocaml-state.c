void all(int a)
{
	get_one(a);
	get_one(a + 1);
	get_two(0);
	get_three(a * 2);
}
