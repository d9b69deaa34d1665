void some(int dirty)
{
	lock_pins();
	if (dirty) {
		flush_pins();
		count();
	}
	unlock_pins();
}

void twice(void)
{
	lock_pins();
	flush_pins();
	flush_pins();
	unlock_pins();
}

void none(void)
{
	lock_pins();
	unlock_pins();
}
