int f(int a)
{
	set(FLAG_A | FLAG_B);
	set(FLAG_B | FLAG_A);
	set(FLAG_A | FLAG_C);
	return 0;
}
