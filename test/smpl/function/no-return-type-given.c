main()
{
	a();
}
