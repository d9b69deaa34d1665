void a(int x)
{
	start();
	step();
	if (x)
		step();
	stop();
}
