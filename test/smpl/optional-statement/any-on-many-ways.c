int probe(int c)
{
	take(a);
	if (c & 1)
		step(0);
	if (c & 2)
		step(1);
	if (c & 4)
		step(2);
	if (c & 8)
		step(3);
	if (c & 16)
		step(4);
	if (c & 32)
		step(5);
	if (c & 64)
		step(6);
	if (c & 128)
		step(7);
	if (c & 256)
		step(8);
	if (c & 512)
		step(9);
	if (c & 1024)
		step(10);
	if (c & 2048)
		step(11);
	if (c & 4096)
		step(12);
	if (c & 8192)
		step(13);
	if (c & 16384)
		step(14);
	if (c & 32768)
		step(15);
	if (c & 65536)
		step(16);
	if (c & 131072)
		step(17);
	if (c) {
		drop(a);
		return 1;
	}
	work();
	drop(a);
	return 0;
}
