static void foo_state(int n)
{
	bool on;
	int level;

	on = 0;
	level = 0;
	if (n) {
		on = 1;
		level = 1;
	}
	foo_set(on, level);
}
