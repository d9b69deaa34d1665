void set(int n)
{
	bool on;

	on = 1;
	n = 1;
	on = 0;
	on = true;
}
