int g(int a)
{
	log(1);
	log(2);
	return 3;
}
