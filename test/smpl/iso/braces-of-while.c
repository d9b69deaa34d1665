int h(int x)
{
	while (x)
		step();
	while (x) {
		step();
	}
}
