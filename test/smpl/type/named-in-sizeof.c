typedef struct parcel parcel;

void load(size_t parcels)
{
	u8 *byte = kmalloc(sizeof(u8), GFP_KERNEL);
	parcel *all = kmalloc(sizeof(parcel), GFP_KERNEL);

	keep(byte, all, kmalloc(sizeof(parcels), GFP_KERNEL));
}
